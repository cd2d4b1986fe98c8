// placeholder until the report room has its first file
