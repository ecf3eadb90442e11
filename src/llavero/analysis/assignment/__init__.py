"""Who should serve which key account?"""
