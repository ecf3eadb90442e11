"""Who is in the fictional company's world: customers, people, and who serves whom?"""
