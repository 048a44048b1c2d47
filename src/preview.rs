//! Bytes to pixels: the only module that knows the rasteriser.
