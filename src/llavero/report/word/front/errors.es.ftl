# Lo que puede salir mal con la portada.

logo-not-image = El logotipo de { $company } no es una imagen que Word pueda mostrar: use PNG o JPEG.
