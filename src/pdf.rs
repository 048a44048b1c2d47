//! Pages to bytes: the only module that knows printpdf.
