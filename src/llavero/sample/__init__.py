"""What does a fictional company look like in which everything is planted and known?"""
