# Places, filters, and taking things out.
