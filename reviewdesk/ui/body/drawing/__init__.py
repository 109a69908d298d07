"""How rows look: formats, cards and colours, and how they are put into Qt's document and read out of it."""
