// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn robot_cell(commands: &str) -> i32 {
    let (mut column, mut row) = (0, 0);
    let (mut east, mut north) = (0, 1);
    for command in commands.chars() {
        match command {
            'L' => (east, north) = (-north, east),
            'R' => (east, north) = (north, -east),
            _ => {
                column = (column + east).clamp(0, 9);
                row = (row + north).clamp(0, 9);
            }
        }
    }
    10 * column + row
}
