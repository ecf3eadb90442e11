"""What in a document shows that a content is there?"""
