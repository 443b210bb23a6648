"""What a real Chromium sees of the built site."""
