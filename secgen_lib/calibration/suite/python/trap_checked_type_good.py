# calibration: null dereference; run: -; shown by: nothing; flagged though sound
class Node:
    def __init__(self) -> None:
        self.next: Node | None = None

    def ready(self) -> bool:
        return self.next is not None


def after(node: Node) -> Node:
    if node.ready():
        return node.next.next or node.next
    return node


print(after(Node()) is not None)
