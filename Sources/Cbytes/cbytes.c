#include "cbytes.h"

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

static const uint8_t quote = 0x22, line_feed = 0x0A, carriage_return = 0x0D;

size_t krm_find_marks(const void *text, size_t count, uint8_t delimiter, uint16_t *offsets) {
    const uint8_t *bytes = text;
    const sixteen delimiters = all(delimiter), quotes = all(quote), feeds = all(line_feed), returns = all(carriage_return);
    size_t found = 0, index = 0;
    for (; index + 64 <= count; index += 64) {
        uint64_t marks = 0;
        for (unsigned offset = 0; offset < 64; offset += 16) {
            sixteen part = load(bytes + index + offset);
            sixteen ends = either(equal(part, feeds), equal(part, returns));
            sixteen any = either(either(equal(part, delimiters), equal(part, quotes)), ends);
            marks |= (uint64_t)bits(any) << offset;
        }
        for (; marks != 0; marks &= marks - 1) {
            offsets[found++] = (uint16_t)(index + (size_t)__builtin_ctzll(marks));
        }
    }
    for (; index < count; index++) {
        uint8_t byte = bytes[index];
        if (byte == delimiter || byte == quote || byte == line_feed || byte == carriage_return) {
            offsets[found++] = (uint16_t)index;
        }
    }
    return found;
}

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
