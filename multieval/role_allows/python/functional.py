# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    def ask(expected, rules, roles, action):
        assert candidate(rules, roles, action) is expected

    ask(True, [("guest", "read", "allow"), ("editor", "write", "allow")], ["guest", "editor"], "write")
    ask(False, [("guest", "read", "allow"), ("editor", "write", "allow")], ["guest"], "write")
    ask(True, [("admin", "*", "allow")], ["user", "admin"], "drop-all")
    ask(False, [("admin", "*", "allow")], ["user", "editor"], "drop-all")
    ask(False, [("editor", "write", "deny")], ["editor"], "write")
    ask(False, [("editor", "*", "deny")], ["editor"], "write")
    ask(True, [("editor", "write", "allow"), ("guest", "write", "deny"), ("guest", "*", "deny")], ["editor"], "write")
    ask(True, [("editor", "write", "allow"), ("editor", "delete", "deny")], ["editor"], "write")
    ask(False, [("editor", "write", "allow"), ("editor", "delete", "deny")], ["editor"], "read")
    ask(False, [("editor", "delete", "deny"), ("editor", "*", "allow")], ["editor"], "delete")
    ask(False, [("administrator", "write", "allow")], ["admin"], "write")
    ask(False, [("admin", "write", "allow")], ["administrator"], "write")
    ask(False, [("editor", "write-all", "allow")], ["editor"], "write")
    ask(False, [("editor", "write", "allow")], ["editor"], "write-all")
    ask(False, [("Editor", "write", "allow")], ["editor"], "write")
    ask(False, [("editor", "write", "allow")], ["editor"], "Write")
    ask(True, [("Editor", "Write_2", "allow")], ["Editor"], "Write_2")
    ask(True, [("Editor", "write", "deny"), ("editor", "Write", "deny"), ("edit", "write", "deny"),
        ("editors", "write", "deny"), ("editor", "writ", "deny"), ("editor", "writes", "deny"),
        ("editor", "write", "allow")], ["editor"], "write")
    ask(True, [("editor", "write", "allow"), ("editor", "write", "allow")], ["editor", "editor"], "write")
    ask(True, [("write", "write", "allow")], ["write"], "write")
    ask(False, [("write", "editor", "allow")], ["editor"], "write")
    many = [("user", "read", "allow")] * 999
    assert candidate([*many, ("user", "read", "allow")], ["guest"] * 100, "read") is False
    assert candidate([*many, ("guest", "read", "allow")], ["guest"] * 100, "read") is True
