"""How do findings become a report?"""
