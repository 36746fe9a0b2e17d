/** What one file may hold: ten thousand children with two adults each need half of it, and are read in some seconds. */
export const largestFile = 8 * 1024 * 1024;
export const mostRows = 10_000;
export const mostColumns = 100;
/** Longer text than any of the columns may hold; the reader says so per cell, a file of such cells is none. */
export const longestCell = 5_000;
