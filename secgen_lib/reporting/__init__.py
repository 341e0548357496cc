"""Tables to figures, pages and the report."""
