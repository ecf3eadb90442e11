# Errors on opening or creating a study.
study-unknown = There is no study “{ $study }” in the workspace { $workspace }. Create it with “llavero new { $study } --company NAME”.
study-exists = The study “{ $study }” already exists in { $folder }.
study-name-invalid = “{ $study }” cannot name a study: only lower-case letters without accents, digits, dot, hyphen and underscore, starting with a letter or digit.
