"""What do four sellers of the fictional company say, each apart?"""
