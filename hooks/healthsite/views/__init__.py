"""Views: exactly what a template may see, as plain data."""
