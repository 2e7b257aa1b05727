#ifndef KRM_CBYTES_H
#define KRM_CBYTES_H

#include <stddef.h>
#include <stdint.h>

// Bytes looked at sixteen at a time. Swift has vectors, but turning a comparison of them into bits is slow there: so the
// three loops that every byte of an export goes through are written here. Nothing beyond `count` bytes is read.

/// The offsets of all delimiters, quotes, line feeds and carriage returns, rising; returns how many.
/// `count` is at most 65536, `offsets` has room for as many.
size_t krm_find_marks(const void *text, size_t count, uint8_t delimiter, uint16_t *offsets);

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
