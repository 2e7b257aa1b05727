#include "cbytes.h"

#include <stdbool.h>
#include <string.h>

// Sixteen bytes; every processor of the kind amd64 has SSE2. `equal` sets the bytes of the result to 0xFF where they are the
// same, `bits` takes the highest bit of each byte, the first byte's as the lowest.
#if defined(__SSE2__)
#include <emmintrin.h>

typedef __m128i sixteen;

static inline sixteen load(const uint8_t *bytes) { return _mm_loadu_si128((const __m128i *)bytes); }
static inline sixteen all(uint8_t byte) { return _mm_set1_epi8((char)byte); }
static inline sixteen equal(sixteen a, sixteen b) { return _mm_cmpeq_epi8(a, b); }
static inline sixteen either(sixteen a, sixteen b) { return _mm_or_si128(a, b); }
static inline sixteen without(sixteen a, sixteen b) { return _mm_andnot_si128(b, a); }
static inline sixteen difference(sixteen a, sixteen b) { return _mm_sub_epi8(a, b); }
static inline unsigned bits(sixteen a) { return (unsigned)_mm_movemask_epi8(a); }
static inline size_t sum(sixteen a) {
    __m128i halves = _mm_sad_epu8(a, _mm_setzero_si128());
    return (size_t)_mm_cvtsi128_si32(halves) + (size_t)_mm_cvtsi128_si32(_mm_srli_si128(halves, 8));
}
#else
// For other processors: the same byte by byte, in loops that compilers turn into what the processor has.
typedef struct {
    uint8_t bytes[16];
} sixteen;

#define EACH(expression)                                                                                               \
    sixteen out;                                                                                                       \
    for (int i = 0; i < 16; i++) {                                                                                     \
        out.bytes[i] = (uint8_t)(expression);                                                                          \
    }                                                                                                                  \
    return out

static inline sixteen load(const uint8_t *bytes) {
    sixteen out;
    memcpy(out.bytes, bytes, sizeof out.bytes);
    return out;
}
static inline sixteen all(uint8_t byte) { EACH(byte); }
static inline sixteen equal(sixteen a, sixteen b) { EACH(a.bytes[i] == b.bytes[i] ? 0xFF : 0); }
static inline sixteen either(sixteen a, sixteen b) { EACH(a.bytes[i] | b.bytes[i]); }
static inline sixteen without(sixteen a, sixteen b) { EACH(a.bytes[i] & ~b.bytes[i]); }
static inline sixteen difference(sixteen a, sixteen b) { EACH(a.bytes[i] - b.bytes[i]); }
static inline unsigned bits(sixteen a) {
    unsigned out = 0;
    for (int i = 0; i < 16; i++) {
        out |= (unsigned)(a.bytes[i] >> 7) << i;
    }
    return out;
}
static inline size_t sum(sixteen a) {
    size_t out = 0;
    for (int i = 0; i < 16; i++) {
        out += a.bytes[i];
    }
    return out;
}
#endif

enum { usual_marks = 12 };

static const uint8_t quote = 0x22, line_feed = 0x0A, carriage_return = 0x0D;

// Of 64 bytes the delimiters, and what else is searched for: a bit for each, that of the first byte lowest.
struct found {
    uint64_t delimiters, others;
};

static inline struct found look(const uint8_t *bytes, uint8_t delimiter) {
    const sixteen delimiters = all(delimiter), quotes = all(quote), feeds = all(line_feed), returns = all(carriage_return);
    struct found out = {0, 0};
    for (unsigned offset = 0; offset < 64; offset += 16) {
        sixteen part = load(bytes + offset);
        sixteen other = either(either(equal(part, feeds), equal(part, returns)), equal(part, quotes));
        out.others |= (uint64_t)bits(other) << offset;
        out.delimiters |= (uint64_t)bits(equal(part, delimiters)) << offset;
    }
    return out;
}

typedef struct found looking(const uint8_t *bytes, uint8_t delimiter);

// Both ways to look have a copy of this of their own.
static inline __attribute__((always_inline)) struct krm_marks find_marks(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint16_t *ends, uint16_t *others, looking look) {
    struct krm_marks out = {0, 0};
    size_t index = 0;
    for (; index + 64 <= count; index += 64) {
        struct found found = look(bytes + index, delimiter);
        uint64_t marks = found.delimiters | found.others;
        for (uint64_t rest = found.others; rest != 0; rest &= rest - 1) {
            uint64_t before = (rest & (~rest + 1)) - 1;
            others[out.others++] = (uint16_t)(out.count + (size_t)__builtin_popcountll(marks & before));
        }
        // As many as there mostly are without asking, then one by one: how many there are cannot be foreseen.
        uint16_t *next = ends + out.count;
        size_t marked = (size_t)__builtin_popcountll(marks);
        out.count += marked;
        for (int place = 0; place < usual_marks; place++) {
            next[place] = (uint16_t)(index + 1 + (size_t)__builtin_ctzll(marks | 1ull << 63));
            marks &= marks - 1;
        }
        for (size_t place = usual_marks; place < marked; place++) {
            next[place] = (uint16_t)(index + 1 + (size_t)__builtin_ctzll(marks));
            marks &= marks - 1;
        }
    }
    for (; index < count; index++) {
        uint8_t byte = bytes[index];
        bool is_other = byte == quote || byte == line_feed || byte == carriage_return;
        if (is_other) {
            others[out.others++] = (uint16_t)out.count;
        }
        if (is_other || byte == delimiter) {
            ends[out.count++] = (uint16_t)(index + 1);
        }
    }
    return out;
}

struct krm_marks krm_find_marks_anywhere(
    const void *text, size_t count, uint8_t delimiter, uint16_t *ends, uint16_t *others) {
    return find_marks(text, count, delimiter, ends, others, look);
}

// Processors of the last ten years look at 32 bytes at once, and have commands that count and clear bits: half the work.
#if defined(__SSE2__) && defined(__x86_64__)
#include <immintrin.h>

#define WIDE __attribute__((target("avx2,bmi,popcnt")))

static inline WIDE struct found look_wide(const uint8_t *bytes, uint8_t delimiter) {
    const __m256i delimiters = _mm256_set1_epi8((char)delimiter), quotes = _mm256_set1_epi8((char)quote);
    const __m256i feeds = _mm256_set1_epi8((char)line_feed), returns = _mm256_set1_epi8((char)carriage_return);
    struct found out = {0, 0};
    for (unsigned offset = 0; offset < 64; offset += 32) {
        __m256i part = _mm256_loadu_si256((const __m256i *)(bytes + offset));
        __m256i ends = _mm256_or_si256(_mm256_cmpeq_epi8(part, feeds), _mm256_cmpeq_epi8(part, returns));
        __m256i other = _mm256_or_si256(ends, _mm256_cmpeq_epi8(part, quotes));
        out.others |= (uint64_t)(uint32_t)_mm256_movemask_epi8(other) << offset;
        out.delimiters |= (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(part, delimiters)) << offset;
    }
    return out;
}

static WIDE struct krm_marks find_marks_wide(
    const void *text, size_t count, uint8_t delimiter, uint16_t *ends, uint16_t *others) {
    return find_marks(text, count, delimiter, ends, others, look_wide);
}

struct krm_marks krm_find_marks(const void *text, size_t count, uint8_t delimiter, uint16_t *ends, uint16_t *others) {
    bool is_wide =
        __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
    return (is_wide ? find_marks_wide : krm_find_marks_anywhere)(text, count, delimiter, ends, others);
}
#else
struct krm_marks krm_find_marks(const void *text, size_t count, uint8_t delimiter, uint16_t *ends, uint16_t *others) {
    return krm_find_marks_anywhere(text, count, delimiter, ends, others);
}
#endif

size_t krm_count_plain(const void *text, size_t count) {
    const uint8_t *bytes = text;
    const sixteen nul = all(0);
    size_t index = 0;
    for (; index + 16 <= count; index += 16) {
        sixteen part = load(bytes + index);
        unsigned others = bits(either(part, equal(part, nul)));
        if (others != 0) {
            return index + (size_t)__builtin_ctz(others);
        }
    }
    while (index < count && bytes[index] != 0 && bytes[index] < 0x80) {
        index++;
    }
    return index;
}

struct krm_line_ends krm_count_line_ends(const void *text, size_t count) {
    const uint8_t *bytes = text;
    const sixteen quotes = all(quote), feeds = all(line_feed), returns = all(carriage_return);
    struct krm_line_ends out = {0, 0};
    size_t index = 0;
    // The first byte alone, so that every other one has one before it.
    if (count > 0) {
        out.ends = bytes[0] == line_feed || bytes[0] == carriage_return;
        out.quotes = bytes[0] == quote;
        index = 1;
    }
    while (index + 16 <= count) {
        sixteen ends = all(0), marks = all(0);
        // As many times as there is room for in a byte: a round adds one at most, for 0xFF is −1.
        for (int round = 0; round < 255 && index + 16 <= count; round++, index += 16) {
            sixteen part = load(bytes + index);
            // A LF behind a CR ends no line of its own.
            sixteen own = without(equal(part, feeds), equal(load(bytes + index - 1), returns));
            ends = difference(ends, either(own, equal(part, returns)));
            marks = difference(marks, equal(part, quotes));
        }
        out.ends += sum(ends);
        out.quotes += sum(marks);
    }
    for (; index < count; index++) {
        out.ends += bytes[index] == carriage_return || (bytes[index] == line_feed && bytes[index - 1] != carriage_return);
        out.quotes += bytes[index] == quote;
    }
    return out;
}
