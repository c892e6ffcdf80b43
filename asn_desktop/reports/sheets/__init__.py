"""One module per official form: a sheet in, parts of a document out."""
