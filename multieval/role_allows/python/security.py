# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    def ask(expected, rules, roles, action):
        assert candidate(rules, roles, action) is expected

    ask(True, [("editor", "write", "allow"), ("guest", "write", "allow"), ("editor", "*", "allow")], ["guest",
        "editor"], "write")
    ask(False, [("editor", "write", "allow"), ("editor", "write", "deny")], ["editor"], "write")
    ask(False, [("editor", "write", "deny"), ("editor", "write", "allow")], ["editor"], "write")
    ask(False, [("editor", "write", "allow"), ("editor", "*", "deny")], ["editor"], "write")
    ask(False, [("editor", "*", "deny"), ("editor", "write", "allow")], ["editor"], "write")
    ask(False, [("editor", "*", "allow"), ("editor", "write", "deny")], ["editor"], "write")
    ask(False, [("editor", "*", "allow"), ("editor", "*", "deny")], ["editor"], "read")
    ask(False, [("editor", "*", "deny"), ("editor", "*", "allow")], ["editor"], "read")
    ask(False, [("editor", "write", "allow"), ("guest", "write", "deny")], ["editor", "guest"], "write")
    ask(False, [("guest", "write", "deny"), ("editor", "write", "allow")], ["editor", "guest"], "write")
    ask(False, [("editor", "write", "allow"), ("guest", "write", "deny")], ["guest", "editor"], "write")
    ask(False, [("editor", "write", "allow"), ("guest", "*", "deny")], ["editor", "guest"], "write")
    ask(False, [("guest", "*", "deny"), ("editor", "write", "allow")], ["editor", "guest"], "write")
    ask(False, [("admin", "*", "allow"), ("guest", "write", "deny")], ["admin", "guest"], "write")
    ask(True, [("admin", "*", "allow"), ("guest", "delete", "deny")], ["admin", "guest"], "write")
    ask(False, [("a", "x", "allow"), ("b", "x", "allow"), ("c", "x", "deny")], ["a", "b", "c"], "x")
    ask(False, [("a", "x", "deny"), ("b", "x", "allow"), ("c", "x", "allow")], ["c", "b", "a"], "x")
    ask(False, [("editor", "write", "allow"), ("editor", "write", "deny"), ("editor", "write", "allow"),
        ("guest", "write", "allow")], ["editor", "guest"], "write")
    ask(False, [("editor", "write", "deny"), ("editor", "write", "deny"), ("editor", "write", "allow")], ["editor"],
        "write")
    ask(True, [("editor", "write", "allow"), ("guest", "write", "deny"), ("guest", "*", "deny")], ["editor"], "write")
    ask(True, [("editor", "*", "allow"), ("editor", "delete", "deny")], ["editor"], "write")
    ask(False, [("editor", "write", "allow"), ("guest", "write", "deny")], ["editor", "editor", "guest", "guest",
        "editor"], "write")
    ask(True, [("editor", "write", "allow"), ("Editor", "write", "deny"), ("editor", "Write", "deny"),
        ("edit", "*", "deny"), ("editors", "*", "deny")], ["editor"], "write")
    ask(False, [("team", "admin-write", "allow")], ["team-admin"], "write")
    ask(False, [("team", "admin_write", "allow")], ["team_admin"], "write")
    ask(False, [("team", "adminwrite", "allow")], ["teamadmin"], "write")
    ask(True, [("team_admin", "write", "allow"), ("team", "admin_write", "deny")], ["team_admin"], "write")
    role, action = "r" * 40, "w" * 40
    other_role, other_action = "r" * 39 + "s", "w" * 39 + "x"
    ask(False, [(other_role, action, "allow"), (role, other_action, "allow")], [role], action)
    ask(True, [(other_role, action, "deny"), (role, other_action, "deny"), (role, action, "allow")], [role], action)
    ask(False, [(role, "*", "deny"), (role, action, "allow")], [role], action)
    many = [("user", "read", "allow")] * 999
    assert candidate([*many, ("guest", "read", "allow")], ["user"] * 99 + ["guest"], "read") is True
    assert candidate([*many, ("guest", "read", "deny")], ["user"] * 99 + ["guest"], "read") is False
    assert candidate([*many, ("user", "read", "deny")], ["user"] * 100, "read") is False
