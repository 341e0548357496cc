"""Servers of the chat protocol.

``address``: where they are, by what keys; ``replies``: what a response means; ``server``: one of them; ``probe``: what
it keeps to; ``fleet``: the work shared among several.
"""
