"""What sets the project up. `set_up.py` and `requirements.py` run on a bare Python, before anything is installed."""
