"""How strong is the relation with each account (RSS)? What several analyses ask, as of a day.

`relationships` asks it of the present and hands it on; who looks at a past day asks it here.
"""
