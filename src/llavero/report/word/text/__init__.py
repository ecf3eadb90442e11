"""How do sentences become paragraphs of Word?"""
