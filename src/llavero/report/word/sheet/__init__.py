"""On what sheets does the report stand?"""
