source-not-found = “{ $source }” was not found: there is no file or folder of that name.
