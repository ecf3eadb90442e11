account-unknown = Ninguna cuenta se llama «{ $account }». Se parecen: { $candidates }.
account-unlike = Ninguna cuenta se llama «{ $account }» ni tiene esa clave, y ninguna se le parece.
account-ambiguous = «{ $account }» puede ser cualquiera de { $count } cuentas: { $candidates }. Escriba la clave o más del nombre.
