// placeholder until the ui has its first file
