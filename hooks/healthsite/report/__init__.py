"""The report for editors: what is missing, hard to read, due, weakly sourced, or said in two ways.

It judges nothing and stops nothing. What is certainly wrong is a rule, and `healthsite check` tells it; what somebody
has to look at stands here.
"""
