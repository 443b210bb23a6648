"""What sets the project up, and what helps to write. `set_up.py` and `requirements.py` run on a bare Python, before
anything is installed."""
