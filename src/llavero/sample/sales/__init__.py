"""What did the fictional company sell in three years?"""
