// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

static bool is_number(const std::string &cell)
{
    try {
        return std::isfinite(std::stod(cell));
    } catch (const std::logic_error &) {
        return false;
    }
}

std::string csv_row(const std::vector<std::string> &cells)
{
    std::string row;
    for (std::size_t i = 0; i < cells.size(); i++) {
        std::string cell = cells[i];
        if (!cell.empty() && std::string("=+-@").find(cell[0]) != std::string::npos && !is_number(cell))
            cell.insert(0, "'");
        if (cell.find_first_of(",\"\r\n") != std::string::npos) {
            std::string quoted = "\"";
            for (char c : cell) {
                if (c == '"')
                    quoted += '"';
                quoted += c;
            }
            cell = quoted + "\"";
        }
        if (i > 0)
            row += ',';
        row += cell;
    }
    return row;
}
