#ifndef KRM_USUAL_ROW_H
#define KRM_USUAL_ROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Reads the cells of a row of which there is nothing to say, by what is known of them: no cell is copied, nothing is
// allocated, and all that is written is a number a column. In C, for this is the innermost loop of the program (32 cells a
// row, millions of rows), and Swift asks more questions for each cell than reading it takes.
//
// A cell is read with loads of eight bytes: so many bytes behind the end of every cell must be readable.

/// Stands for no value, and for no day.
#define KRM_NOTHING INT32_MIN

/// What a cell means in its column.
struct krm_meaning {
    /// The first and the last eight bytes of the cell; of a shorter one all of it, zeros behind it.
    uint64_t first, last;
    /// As `krm_mark`; 0 where nothing stands.
    uint32_t mark;
    int32_t value;
};

/// The bytes between the first and the last eight, of a cell that is longer than sixteen.
struct krm_middle {
    uint64_t second, third;
};

/// Longer cells are not looked up.
enum { krm_longest = 32 };

/// Tells the columns and lengths of cells apart; never 0. A column is below 65535, a cell no longer than that.
static inline uint32_t krm_mark(size_t count, uint32_t column) { return (column + 1) << 16 | (uint32_t)count; }

/// Where in a table a cell is looked for first, by the highest bits.
static inline uint64_t krm_hash(uint64_t first, uint64_t last, uint32_t mark) {
    return (first ^ (last << 29 | last >> 35) ^ (uint64_t)mark << 40) * 0x9E3779B97F4A7C15ull;
}

/// A month of the calendar: its first day, by number, and its length.
struct krm_month {
    int32_t first_day, length;
};

/// A column: which cell it is, and where in `krm_row` its value goes.
struct krm_column {
    uint32_t cell, place;
    /// `krm_mark` of an empty cell of the column.
    uint32_t mark;
    /// Whether the cell may be empty, and what an empty date means; of an empty word the table tells both.
    bool may_be_empty;
    int32_t of_empty;
    /// True for a number, and for one that names another case.
    bool is_number, is_reference;
    /// True where only the table tells what a date is.
    bool is_looked_up;
    /// The days of a date of which there is nothing to say.
    int32_t first_day, last_day;
    /// Added to `krm_row.dates` where there is a date.
    uint64_t date_bit;
};

/// What a number looks like: its bytes, all digits being 0.
struct krm_shape {
    uint64_t words[krm_longest / 8];
    size_t count;
};

/// What is known of the rows of a file.
struct krm_columns {
    /// The columns that are looked up, those that are dates, and those of which a number or anything at all is wanted.
    const struct krm_column *words, *dates, *others;
    size_t word_count, date_count, other_count;
    /// An open table, so many bits of a hash being its size.
    const struct krm_meaning *meanings;
    const struct krm_middle *middles;
    uint32_t bits;
    /// The months of the years from 1900 on.
    uint32_t month_count;
    const struct krm_month *months;
    const struct krm_shape *shapes;
    size_t shape_count;
};

enum { krm_places = 32 };

/// What a row says.
struct krm_row {
    /// By the places of the columns; what no cell says stands there before.
    int32_t values[krm_places];
    uint64_t dates;
    bool has_reference;
};

/// A cell that may lie anywhere; of one that is longer than `krm_longest` the length need not be right, but no less than that
/// and no more than 65535.
struct krm_cell {
    const uint8_t *start;
    size_t count;
};

enum {
    krm_is_usual = -1,
    krm_is_unusual = -2,
};

/// Reads a row of cells one behind the other: cell n reaches from `text + ends[n]` to one byte in front of
/// `text + ends[n + 1]`. Returns `krm_is_usual`, `krm_is_unusual`, or the cell that is not known.
int32_t krm_read_plain_row(const struct krm_columns *columns, const void *text, const uint16_t *ends, struct krm_row *row);

/// The same for cells wherever they lie.
int32_t krm_read_cells(const struct krm_columns *columns, const struct krm_cell *cells, struct krm_row *row);

/// The number of the day that ten bytes name, `TT.MM.JJJJ` or `JJJJ-MM-TT`; `KRM_NOTHING` for anything else.
/// `first` are the first eight of them, `last` the last eight.
int32_t krm_day(const struct krm_month *months, uint32_t count, uint64_t first, uint64_t last);

/// What a cell of at most `krm_longest` bytes looks like.
struct krm_shape krm_shape_of(struct krm_cell cell);

#endif
