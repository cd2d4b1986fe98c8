// placeholder until the storage room has its first file
