# Errors of the interviews.
interviews-not-recognised = { $file } is no table of answers to an interview: it needs at least the code of the interview, that of the seller, the date and the question.
interview-unknown = The study “{ $study }” has no interview with the code { $code }. “llavero interview list { $study }” shows those there are.
