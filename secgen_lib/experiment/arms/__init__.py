"""The arms of a run: how each is trained (`training`), sampled (`best_of_n`), and sent through the loop (`loops`).

``original`` is the model as it is. Every other arm is a line of the profile (``config.ArmSpec``).
"""
