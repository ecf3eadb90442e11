# Lo que puede salir mal al escribir un documento o pasarlo a PDF.

office-missing = Para pasar { $file } a PDF hace falta LibreOffice, que no está instalado.
office-failed = LibreOffice no pudo pasar { $file } a PDF: { $reason }
logo-not-image = El logotipo de { $company } no es una imagen que Word pueda mostrar: use PNG o JPEG.
