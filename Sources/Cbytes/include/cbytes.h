#ifndef KRM_CBYTES_H
#define KRM_CBYTES_H

#include <stddef.h>
#include <stdint.h>

#include "usual_row.h"

// Bytes looked at sixteen at a time. Swift has vectors, but turning a comparison of them into bits is slow there: so the
// loops that every byte of an export goes through are written here. Nothing beyond `count` bytes is read.

struct krm_marks {
    /// Delimiters, quotes, line feeds and carriage returns.
    size_t count;
    /// Those of them that are no delimiters.
    size_t others;
};

enum {
    /// Bytes that are looked through at once, at most.
    krm_window = 65535,
    /// Places that `ends` has beside one for each byte.
    krm_spare = 16,
};

/// Finds all delimiters, quotes, line feeds and carriage returns. Behind each of them lies an offset of `ends`, rising;
/// `others` has the places in `ends` of those that are no delimiters.
struct krm_marks krm_find_marks(const void *text, size_t count, uint8_t delimiter, uint16_t *ends, uint16_t *others);

/// The same in the way that every processor can go.
struct krm_marks krm_find_marks_anywhere(
    const void *text, size_t count, uint8_t delimiter, uint16_t *ends, uint16_t *others);

/// How many bytes at the start are ASCII but not NUL.
size_t krm_count_plain(const void *text, size_t count);

struct krm_line_ends {
    /// Line ends: LF, CR, or both together.
    size_t ends;
    /// Double quotes.
    size_t quotes;
};

/// Counts line ends and quotes in bytes that are not cut between a CR and its LF.
struct krm_line_ends krm_count_line_ends(const void *text, size_t count);

#endif
