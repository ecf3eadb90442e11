# Why a codebook is not understood

codebook-not-understood = { $count ->
    [one] The codebook { $file } has one fault.
   *[other] The codebook { $file } has { $count } faults.
 }
codebook-no-file = { $where }: it cannot be read.
codebook-no-toml = { $where }: it is not TOML: { $what }
codebook-missing = { $where }: it is missing.
codebook-unknown = { $where }: there is no “{ $what }” in the codebook.
codebook-not-share = { $where }: a number between zero and one is needed, not { $what }.
codebook-not-number = { $where }: a number is needed, not { $what }.
codebook-not-code = { $where }: a code is R, I, A or N and two digits; the one for “no code” is reserved.
codebook-not-list = { $where }: a list of cues is needed.
codebook-cue = { $where }: this cue cannot be understood: { $what }
