//! Lists from files: Viasna's CSV first.
