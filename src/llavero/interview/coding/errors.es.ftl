# Por qué un libro de códigos no se entiende

codebook-not-understood = { $count ->
    [one] El libro de códigos { $file } tiene una falta.
   *[other] El libro de códigos { $file } tiene { $count } faltas.
 }
codebook-no-file = { $where }: no se puede leer.
codebook-no-toml = { $where }: no es TOML: { $what }
codebook-missing = { $where }: falta.
codebook-unknown = { $where }: «{ $what }» no existe en el libro de códigos.
codebook-not-share = { $where }: debe ser un número entre cero y uno, no { $what }.
codebook-not-number = { $where }: debe ser un número, no { $what }.
codebook-not-code = { $where }: un código es R, I, A o N y dos cifras; el de «ningún código» está reservado.
codebook-not-list = { $where }: debe ser una lista de pistas.
codebook-cue = { $where }: esta pista no se entiende: { $what }
