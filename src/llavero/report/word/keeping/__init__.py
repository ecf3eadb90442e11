"""How is what people wrote in an earlier report kept in the new one?

Every report carries, unseen, a mark at each of its blocks and a list of what was generated there.
By them an earlier file tells what a person changed, added or took away, without the old run.
"""
