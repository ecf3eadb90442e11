"""How fast is the work beside the least that DuckDB alone must do for it?"""
