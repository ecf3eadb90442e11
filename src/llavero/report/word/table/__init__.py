"""How does a table become a native table of Word?"""
