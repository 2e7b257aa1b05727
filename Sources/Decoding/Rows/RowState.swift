/// What became of a row; the four add up to the rows read.
package enum RowState: UInt8, Sendable { case used, superseded, repeated, rejected }
