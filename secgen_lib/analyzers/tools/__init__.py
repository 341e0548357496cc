"""One file a tool: a module with ``TOOL`` is an analyzer."""
