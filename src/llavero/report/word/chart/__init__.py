"""How does a chart become a native chart of Word, with its workbook?"""
