"""Foreign formats: values in, values out; nothing here knows a store or a setting."""
