#include "usual_row.h"

#include <string.h>

// The first byte lowest, on every processor.
static inline uint64_t word(const uint8_t *bytes) {
    uint64_t out;
    memcpy(&out, bytes, sizeof out);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    out = __builtin_bswap64(out);
#endif
    return out;
}

// The bytes of a word that belong to a cell of so many.
static const uint64_t parts[9] = {
    0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF,
};

struct ends {
    uint64_t first, last;
};

static inline struct ends ends_of(struct krm_cell cell) {
    size_t count = cell.count < 8 ? cell.count : 8;
    struct ends out = {word(cell.start) & parts[count], word(cell.start + (cell.count - count)) & parts[count]};
    return out;
}


// The value of a cell; `KRM_NOTHING` where it is not known. Kept out of the loop over the cells, which has few registers.
static __attribute__((noinline)) int32_t search(
    const struct krm_columns *columns, const struct krm_column *column, const uint8_t *start, size_t count) {
    if (count > krm_longest) {
        return KRM_NOTHING;
    }
    struct krm_cell cell = {start, count};
    struct ends ends = ends_of(cell);
    uint32_t mark = column->mark | (uint32_t)count;
    size_t size = (size_t)1 << columns->bits;
    size_t place = (size_t)(krm_hash(ends.first, ends.last, mark) >> (64 - columns->bits));
    // Never more than a part of the table is used, so that a free place comes.
    for (; columns->meanings[place].mark != 0; place = (place + 1) & (size - 1)) {
        const struct krm_meaning *found = &columns->meanings[place];
        if (found->mark != mark || found->first != ends.first || found->last != ends.last) {
            continue;
        }
        const struct krm_middle *middle = &columns->middles[place];
        if (count <= 16
            || (word(start + 8) == middle->second
                && (word(start + 16) & parts[count < 24 ? count - 16 : 8]) == middle->third)) {
            return found->value;
        }
    }
    return KRM_NOTHING;
}

// At each byte ten times the digit there and the one behind it; 99 at most, so that no byte reaches into the next.
static inline uint64_t pairs(uint64_t digits) { return digits * 10 + (digits >> 8); }
static inline uint32_t pair(uint64_t pairs, unsigned byte) { return (uint32_t)(pairs >> byte * 8) & 0xFF; }

static inline int32_t day_of(const struct krm_month *months, uint32_t count, uint64_t first, uint64_t last) {
    // What is a digit becomes 0 to 9, what is the separator 0; the sums have a high bit for anything else. Both forms take the
    // same way: which of them comes next nobody can guess where an export has both.
    const uint64_t high = 0x8080808080808080;
    bool is_dotted = (first >> 16 & 0xFF) == '.';
    uint64_t digits = first ^ (is_dotted ? 0x30302E30302E3030 : 0x2D30302D30303030);
    uint64_t beyond = is_dotted ? 0x76767F76767F7676 : 0x7F76767F76767676;
    uint64_t rest = (last >> 48) ^ 0x3030;
    if (((digits | (digits + beyond) | rest | (rest + 0x7676)) & high) != 0) {
        return KRM_NOTHING;
    }
    uint64_t both = pairs(digits);
    uint32_t end = pair(pairs(rest), 0);
    uint32_t year = pair(both, is_dotted ? 6 : 0) * 100 + (is_dotted ? end : pair(both, 2));
    uint32_t month = pair(both, is_dotted ? 3 : 5), day = is_dotted ? pair(both, 0) : end;
    // What is below 0 is a large number here.
    uint32_t place = (year - 1900) * 12 + month - 1;
    if (month - 1 >= 12 || year < 1900 || place >= count || day - 1 >= (uint32_t)months[place].length) {
        return KRM_NOTHING;
    }
    return months[place].first_day + (int32_t)day - 1;
}

int32_t krm_day(const struct krm_month *months, uint32_t count, uint64_t first, uint64_t last) {
    return day_of(months, count, first, last);
}

static inline uint64_t without_digits(uint64_t word) {
    const uint64_t high = 0x8080808080808080;
    uint64_t value = word ^ 0x3030303030303030;
    uint64_t digits = ~(value | ((value & ~high) + 0x7676767676767676)) & high;
    return word & ~((digits >> 7) * 0xFF);
}

struct krm_shape krm_shape_of(struct krm_cell cell) {
    struct krm_shape out = {{0}, cell.count};
    for (size_t offset = 0; offset < cell.count && offset < krm_longest; offset += 8) {
        size_t left = cell.count - offset;
        out.words[offset / 8] = without_digits(word(cell.start + offset) & parts[left < 8 ? left : 8]);
    }
    return out;
}

static inline bool is_known_number(const struct krm_columns *columns, struct krm_cell cell) {
    if (cell.count > krm_longest) {
        return false;
    }
    struct krm_shape shape = krm_shape_of(cell);
    for (size_t index = 0; index < columns->shape_count; index++) {
        const struct krm_shape *known = &columns->shapes[index];
        uint64_t differs = known->count ^ shape.count;
        for (int part = 0; part < krm_longest / 8; part++) {
            differs |= known->words[part] ^ shape.words[part];
        }
        if (differs == 0) {
            return true;
        }
    }
    return false;
}

// Where the cells of a row are: `ends`, or `cells` where there are none.
struct source {
    const uint8_t *text;
    const uint16_t *ends;
    const struct krm_cell *cells;
};

static inline __attribute__((always_inline)) struct krm_cell at(struct source source, uint32_t index) {
    if (source.ends == NULL) {
        return source.cells[index];
    }
    size_t start = source.ends[index];
    struct krm_cell out = {source.text + start, source.ends[index + 1] - start - 1};
    return out;
}

// One function for both kinds of rows; each caller has its own copy, in which nothing is asked of the kind.
static inline __attribute__((always_inline)) int32_t read_row(
    const struct krm_columns *columns, struct source source, struct krm_row *row) {
    // In locals: what is written to the row might be a part of `columns`, for all that the compiler knows.
    const struct krm_meaning *meanings = columns->meanings;
    const unsigned shift = 64 - columns->bits;
    const struct krm_column *end = columns->words + columns->word_count;
    // An empty cell is looked up like any other: to ask whether it is empty is a guess that the processor often loses.
    for (const struct krm_column *column = columns->words; column < end; column++) {
        struct krm_cell cell = at(source, column->cell);
        struct ends ends = ends_of(cell);
        uint32_t mark = column->mark | (uint32_t)cell.count;
        const struct krm_meaning *found = &meanings[krm_hash(ends.first, ends.last, mark) >> shift];
        uint64_t differs = (found->first ^ ends.first) | (found->last ^ ends.last) | (found->mark ^ mark);
        int32_t value = found->value;
        if (differs != 0 || cell.count > 16) {
            value = search(columns, column, cell.start, cell.count);
            if (value == KRM_NOTHING) {
                return cell.count == 0 ? krm_is_unusual : (int32_t)column->cell;
            }
        }
        row->values[column->place] = value;
    }

    end = columns->dates + columns->date_count;
    for (const struct krm_column *column = columns->dates; column < end; column++) {
        struct krm_cell cell = at(source, column->cell);
        if (cell.count == 0) {
            if (!column->may_be_empty) {
                return krm_is_unusual;
            }
            row->values[column->place] = column->of_empty;
            continue;
        }
        int32_t day = KRM_NOTHING;
        if (cell.count == 10 && !column->is_looked_up) {
            day = day_of(columns->months, columns->month_count, word(cell.start), word(cell.start + 2));
        }
        if (day == KRM_NOTHING) {
            day = search(columns, column, cell.start, cell.count);
            if (day == KRM_NOTHING) {
                return (int32_t)column->cell;
            }
        }
        if (day < column->first_day || day > column->last_day) {
            return krm_is_unusual;
        }
        row->dates |= column->date_bit;
        row->values[column->place] = day;
    }

    end = columns->others + columns->other_count;
    for (const struct krm_column *column = columns->others; column < end; column++) {
        struct krm_cell cell = at(source, column->cell);
        if (cell.count == 0) {
            if (!column->may_be_empty) {
                return krm_is_unusual;
            }
        } else if (column->is_number) {
            if (!is_known_number(columns, cell)) {
                return (int32_t)column->cell;
            }
            row->has_reference |= column->is_reference;
        }
    }
    return krm_is_usual;
}

int32_t krm_read_plain_row(const struct krm_columns *columns, const void *text, const uint16_t *ends, struct krm_row *row) {
    struct source source = {text, ends, NULL};
    return read_row(columns, source, row);
}

int32_t krm_read_cells(const struct krm_columns *columns, const struct krm_cell *cells, struct krm_row *row) {
    struct source source = {NULL, NULL, cells};
    return read_row(columns, source, row);
}
