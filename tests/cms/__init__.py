"""The programs that exports are made for say whether they take them."""
